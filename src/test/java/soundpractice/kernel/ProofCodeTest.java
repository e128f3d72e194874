package soundpractice.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofCodeTest {

    @Test
    void a_text_has_one_code_and_another_text_another() {
        var code = ProofCode.of("What was agreed.\nWord for word.");
        assertThat(code).isEqualTo(ProofCode.of("What was agreed.\r\nWord for word."));
        assertThat(code).isNotEqualTo(ProofCode.of("What was agreed.\nWord for word"));
        assertThat(code.value()).matches("(....-){3}....");
    }

    @Test
    void a_code_is_the_first_eighty_bits_of_the_hash() {
        // SHA-256 of nothing begins e3b0c442 98fc1c14 9afb.
        assertThat(ProofCode.of("").value()).isEqualTo("WERC-8GMR-ZGE1-96QV");
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(ProofCode.parse("werc 8gmr zgel 96qv")).contains(ProofCode.of(""));
        assertThat(ProofCode.parse("WERC-8GMR")).isEmpty();
    }
}
