package com.example;

import jakarta.persistence.AttributeConverter;

/** Only the package says that it applies. */
final class IbanConverter implements AttributeConverter<Iban, Long> {

    IbanConverter() {}

    @Override
    public Long convertToDatabaseColumn(Iban attribute) {
        return attribute == null ? null : attribute.number();
    }

    @Override
    public Iban convertToEntityAttribute(Long column) {
        return column == null ? null : new Iban(column);
    }
}
