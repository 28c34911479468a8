package com.example.subscriptions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class YesNo implements AttributeConverter<Boolean, String> {

    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : Codes.upper(value);
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
        return value == null ? null : value.equals("YES");
    }
}
