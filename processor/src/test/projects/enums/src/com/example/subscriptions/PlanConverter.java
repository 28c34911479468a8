package com.example.subscriptions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class PlanConverter implements AttributeConverter<Plan, String> {

    @Override
    public String convertToDatabaseColumn(Plan plan) {
        return plan == null ? null : Codes.PREFIX + plan.code();
    }

    @Override
    public Plan convertToEntityAttribute(String code) {
        return code == null ? null : Plan.of(Codes.strip(code));
    }
}
