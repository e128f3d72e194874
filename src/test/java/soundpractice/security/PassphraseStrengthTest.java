package soundpractice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {
    private static final List<String> NAMES = List.of("Harriet Example", "Riverside Commissioners");

    @ParameterizedTest
    @CsvSource({
        "password, 0, 0", "Password1!, 0, 0", "P@ssw0rd123, 0, 0", "qwertyuiop, 0, 0", "aaaaaaaaaaaaaaaaaaaa, 0, 0", "12345678, 0, 0", "harriet riverside, 0, 0",
        "Summer2026, 0, 0", "abc abc abc abc, 0, 0", "correct horse battery staple, 0, 1", "kettle, 0, 0", "kettle marble, 1, 1",
        "kettle marble window, 2, 2", "kettle marble window trumpet, 3, 3", "kettle marble window trumpet saddle, 4, 4", "kX9vQ2mZ7rT4pL8w, 3, 4"})
    void a_passphrase_is_worth_what_an_attacker_would_have_to_try(String passphrase, int atLeast, int atMost) {
        assertThat(PassphraseStrength.of(passphrase, NAMES).score()).as(passphrase).isBetween(atLeast, atMost);
    }

    @Test
    void it_says_why() {
        assertThat(why("harriet kettle")).isEqualTo("security.passphrase.names");
        assertThat(why("password kettle")).isEqualTo("security.passphrase.guessed");
        assertThat(why("abcdef kettle")).isEqualTo("security.passphrase.pattern");
        assertThat(why("kettle")).isEqualTo("security.passphrase.short");
        assertThat(why("  ")).isEqualTo("security.passphrase.empty");
        assertThat(why("kettle marble window")).isEqualTo("security.passphrase.fair");
        assertThat(why("kettle marble window trumpet")).isEqualTo("security.passphrase.good");
    }

    @Test
    void adding_a_word_never_makes_it_weaker() {
        var words = List.of("kettle", "marble", "window", "password", "kettle", "harriet", "abc", "trumpet", "11111");
        for (int i = 1; i < words.size(); i++) {
            int before = PassphraseStrength.of(String.join(" ", words.subList(0, i)), NAMES).bits();
            int after = PassphraseStrength.of(String.join(" ", words.subList(0, i + 1)), NAMES).bits();
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    private static String why(String passphrase) {
        return PassphraseStrength.of(passphrase, NAMES).why().key();
    }
}
