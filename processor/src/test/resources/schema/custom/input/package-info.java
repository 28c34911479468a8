@ConverterRegistration(converter = IbanConverter.class)
package com.example;

import org.hibernate.annotations.ConverterRegistration;
