package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@Entity
public class AppUser extends BaseUser {}
