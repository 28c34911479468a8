create schema auth;
