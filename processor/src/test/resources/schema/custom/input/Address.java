package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Address(@Column(name = "street") String street, String city, @Column(precision = 9, scale = 6) java.math.BigDecimal latitude) {}
