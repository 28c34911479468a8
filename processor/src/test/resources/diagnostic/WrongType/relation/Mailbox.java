package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Mailbox {

    @Id String address;
}
