package com.example;

import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Login`", schema = "auth", catalog = "main")
public class Login extends BaseSession<Account> {}
