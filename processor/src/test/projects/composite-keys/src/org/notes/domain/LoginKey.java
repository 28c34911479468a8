package org.notes.domain;

import jakarta.persistence.Embeddable;

@Embeddable
public record LoginKey(String provider, String providerAccountId) {}
