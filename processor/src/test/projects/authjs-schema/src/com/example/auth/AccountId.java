package com.example.auth;

record AccountId(String provider, String providerAccountId) {}
