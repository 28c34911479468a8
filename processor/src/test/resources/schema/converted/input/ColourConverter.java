package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class ColourConverter implements AttributeConverter<Colour, String> {

    @Override
    public String convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.code();
    }

    @Override
    public Colour convertToEntityAttribute(String code) {
        throw new UnsupportedOperationException("not needed for a schema");
    }
}
