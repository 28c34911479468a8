package app;

public class Device {}
