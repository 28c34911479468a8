package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;

final class MemberOrmH2Test extends MemberConformance {

    MemberOrmH2Test() {
        super(TestDatabase.H2, Map.of("authadapter.engine", "orm"));
    }
}
