package soundpractice.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.kernel.TroubleException;

class ServerAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db.example/area", "jdbc:postgresql://ann@db.example:5433/area?sslmode=require", "jdbc:postgresql://ann:a%20%3Aword%40%2B@db.example/area"})
    void an_address_named_whole_is_read_as_it_was(String given) throws TroubleException {
        var address = ServerAddress.of(given, Map.of());
        assertThat(ServerAddress.of(address.whole(), Map.of())).isEqualTo(address);
    }

    @Test
    void a_password_that_was_asked_for_goes_along_and_is_shown_nowhere() throws TroubleException {
        var address = ServerAddress.of("jdbc:postgresql://ann@db.example/area", Map.of()).with("a :word@+");
        assertThat(ServerAddress.of(address.whole(), Map.of("PGPASSWORD", "another")).password()).isEqualTo("a :word@+");
        assertThat(address.toString() + address.shown() + address.url()).doesNotContain("word");
    }
}
