package com.example;

import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Comparator;
import org.hibernate.annotations.ColumnDefault;

@MappedSuperclass
abstract class Audited<U, K extends Comparable<? super K>> extends BaseAccount<U> {

    @Column(name = "created_at", nullable = false)
    @ColumnDefault("current_timestamp")
    private Instant createdAt;

    private K priority;

    abstract Comparator<K> order();
}
