package com.example;

import dev.authadapter.entity.BaseUser;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "member", indexes = @Index(name = "ix_member_role", columnList = "role, name desc"))
public class Member extends BaseUser {

    public enum Role {
        GUEST,
        MEMBER {
            @Override
            boolean canWrite() {
                return true;
            }
        },
        ADMIN {
            @Override
            boolean canWrite() {
                return true;
            }
        };

        boolean canWrite() {
            return false;
        }
    }

    private enum Level {
        LOW {
            @Override
            int weight() {
                return 1;
            }
        },
        HIGH {
            @Override
            int weight() {
                return 9;
            }
        };

        abstract int weight();
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role = Role.MEMBER;

    @Enumerated
    private Level standing = Level.LOW;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street", length = 80))
    private Address home;

    @OneToMany(mappedBy = "user")
    private List<MemberSession> sessions = new ArrayList<>();

    @ManyToOne
    @JoinColumn(name = "company_id")
    private Company company;

    @ManyToMany
    private Set<Company> followed = new HashSet<>();

    @ElementCollection
    private Set<String> tags = new HashSet<>();

    private Phone phone;

    private Iban iban;

    private boolean newsletter;

    private byte[] avatar;

    @Transient
    private Map<String, ? super List<? extends Company[]>> cache;

    public Member(String name, int... numbers) {
        setName(name + numbers.length);
    }

    protected Member() {}
}
