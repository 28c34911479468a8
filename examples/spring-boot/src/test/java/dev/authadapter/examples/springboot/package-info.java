/** Drives the application as a person does, in a real browser. Start with {@code SignInTest}. */
package dev.authadapter.examples.springboot;
