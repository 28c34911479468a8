package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
final class PhoneConverter implements AttributeConverter<Phone, String> {

    PhoneConverter() {}

    @Override
    public String convertToDatabaseColumn(Phone attribute) {
        return attribute == null ? null : attribute.number();
    }

    @Override
    public Phone convertToEntityAttribute(String column) {
        return column == null ? null : new Phone(column);
    }
}
