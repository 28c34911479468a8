package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.MappedSuperclass;

@AuthUser
@MappedSuperclass
public class AppUser extends BaseUser {

    private String phone;

    public AppUser() {}

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
