package com.example.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Country(@Column(name = "country_code", length = 2) String code, boolean schengen) {}
