package app;

interface Mailed {

    String getEmail();

    void setEmail(String email);
}
