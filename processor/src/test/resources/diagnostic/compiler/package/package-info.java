@Filtr("x")
package app;
