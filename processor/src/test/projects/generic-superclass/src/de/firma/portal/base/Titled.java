package de.firma.portal.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Titled<ID extends Serializable & Comparable<ID>, T> extends AbstractEntity<ID> {

    private T title;

    @Column(name = "titel", length = 80)
    public T getTitle() {
        return title;
    }

    public void setTitle(T title) {
        this.title = title;
    }
}
