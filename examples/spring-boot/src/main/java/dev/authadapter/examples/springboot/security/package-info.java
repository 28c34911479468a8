/**
 * Spring Security on the generated adapter: each class here fills one extension point of Spring Security, and {@code SecurityConfiguration} puts them
 * together. May import {@code people}.
 */
package dev.authadapter.examples.springboot.security;
