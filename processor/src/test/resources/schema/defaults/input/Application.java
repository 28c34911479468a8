package com.example;

class Application {}
