package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.IndexLimits.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexLimitsTest {

    private static Size size(String product, String type) {
        return IndexLimits.of(product).orElseThrow().size(type);
    }

    @ParameterizedTest
    @CsvSource({
        "mysql, varchar(255), 1020",
        "mysql, VARCHAR(64) CHARACTER SET ascii, 64",
        "mysql, nvarchar(100), 300",
        "mysql, binary(16), 16",
        "mysql, bigint, 8",
        "mysql, datetime(6), 8",
        "mysql, 'enum (''A'',''B'')', 1",
        "mariadb, char(36), 144",
        "sqlserver, varchar(255), 255",
        "sqlserver, nvarchar(255), 510",
        "sqlserver, varbinary(64), 64",
        "sqlserver, datetimeoffset(6), 10",
        "sqlserver, uniqueidentifier, 16",
    })
    void measuresAColumn(String product, String type, long bytes) {
        Size size = size(product, type);

        assertThat(size.bytes()).isEqualTo(bytes);
        assertThat(size.isUnlimited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"longtext", "text", "mediumblob", "varchar(max)", "varbinary(max)", "json"})
    void knowsWhatHasNoLimit(String type) {
        assertThat(size("mysql", type).isUnlimited()).isTrue();
    }

    @Test
    void shortensTextOnly() {
        assertThat(size("mysql", "varchar(100)").shortened(50).bytes()).isEqualTo(200);
        assertThat(size("mysql", "varchar(100)").shortened(200).bytes()).isEqualTo(400);
        assertThat(size("mysql", "bigint").shortened(1).bytes()).isEqualTo(8);
    }

    @Test
    void knowsNothingOfTheOthers() {
        assertThat(IndexLimits.of("postgresql")).isEmpty();
    }
}
