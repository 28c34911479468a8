package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Comparator;

@Entity
@Table(
        name = "member_account",
        uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "provider_account_id"}),
        indexes = @Index(columnList = "user_id"))
class MemberAccount extends Audited<Member, Integer> {

    @Override
    Comparator<Integer> order() {
        return Comparator.naturalOrder();
    }
}
