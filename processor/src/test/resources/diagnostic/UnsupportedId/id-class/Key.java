package app;

import java.io.Serializable;

public class Key implements Serializable {

    String realm;

    String id;
}
