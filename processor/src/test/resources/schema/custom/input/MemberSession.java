package com.example;

import dev.authadapter.entity.BaseSession;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "member_session",
        indexes = {
            @Index(name = "ux_member_session_token", columnList = "token", unique = true),
            @Index(name = "ix_member_session_expires", columnList = "expires")
        })
@AttributeOverride(name = "sessionToken", column = @Column(name = "token", length = 64, nullable = false))
public class MemberSession extends BaseSession<Member> {

    @Column(name = "user_agent", length = 512)
    private String userAgent;

    class Cursor {
        Cursor(int position) {}
    }
}
