package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

@Entity
@Table(schema = "auth", uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = {"identifier", "token"}))
public class Code {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "codes")
    @TableGenerator(name = "codes", table = "code_counter", initialValue = 7)
    private Integer id;

    private String identifier;
    private String token;
    private Instant expires;
}
