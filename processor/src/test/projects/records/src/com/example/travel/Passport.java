package com.example.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public record Passport(@Column(name = "passport_no") String number, LocalDate validUntil, Country country) {}
