package com.example;

import dev.authadapter.entity.BaseUser;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Type;

@Entity
public class Patron extends BaseUser {

    Colour colour;

    @Convert(converter = Colour.Reversed.class)
    @Column(nullable = false)
    Colour accent;

    @Convert(converter = OneTwo.class)
    Boolean confirmed;

    @Convert(converter = Text.class)
    Boolean subscribed;

    @Enumerated(EnumType.STRING)
    Shelf shelf;

    Grade grade;

    @Embedded
    @Convert(attributeName = "ajar", converter = Text.class)
    Door front;

    @Embedded
    @AttributeOverride(name = "ajar", column = @Column(name = "back_ajar"))
    @AttributeOverride(name = "paint", column = @Column(name = "back_paint", length = 3))
    Door back;

    @Type(Version.Kept.class)
    Version version;

    @ColumnDefault("7")
    @Generated
    int lucky;

    enum Shelf {
        TOP("it's on top"),
        BOTTOM("below");

        @EnumeratedValue
        final String label;

        Shelf(String label) {
            this.label = label;
        }
    }

    enum Grade {
        PASS,
        FAIL;

        @EnumeratedValue
        final int points = ordinal() * 50;
    }

    @Embeddable
    static class Door {
        Boolean ajar;

        Colour paint;
    }

    static final class OneTwo implements AttributeConverter<Boolean, Integer> {

        @Override
        public Integer convertToDatabaseColumn(Boolean value) {
            return value == null ? -1 : value ? 1 : 2;
        }

        @Override
        public Boolean convertToEntityAttribute(Integer value) {
            return value == 1;
        }
    }

    static final class Text implements AttributeConverter<Boolean, String> {

        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value.toString() + Instant.EPOCH.getEpochSecond();
        }

        @Override
        public Boolean convertToEntityAttribute(String value) {
            return value.equals("true0");
        }
    }
}
