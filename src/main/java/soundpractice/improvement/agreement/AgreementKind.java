package soundpractice.improvement.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What sort of agreement it is.
public enum AgreementKind {
    /// Between commissioner and practice, the plan annexed (BNSSG step 6).
    MOU(List.of(PartyRole.PRACTICE, PartyRole.COMMISSIONER), true),
    /// Between practice, commissioner and the body that supports (NHS England Annex 1).
    TRIPARTITE(List.of(PartyRole.PRACTICE, PartyRole.COMMISSIONER, PartyRole.PROVIDER), false),
    /// What a practice commits itself to when it joins a resilience programme, with its price (GPRP 11).
    COMMITMENTS(List.of(PartyRole.PRACTICE, PartyRole.COMMISSIONER), false);

    private final List<PartyRole> signers;
    private final boolean annexes;

    AgreementKind(List<PartyRole> signers, boolean annexes) {
        this.signers = signers;
        this.annexes = annexes;
    }

    /// Who has to sign, in the order of the signature blocks.
    public List<PartyRole> signers() {
        return signers;
    }

    /// Whether an agreed plan has to be annexed.
    public boolean annexesPlan() {
        return annexes;
    }

    /// As files and the command line write it: `mou`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.agreement." + word();
    }

    /// The key of what its price is called: in the agreement of three it is only the practice's share.
    public String priceKey() {
        return this == TRIPARTITE ? "improvement.page.price.tripartite" : "improvement.page.price";
    }

    /// The kind of that word.
    public static Optional<AgreementKind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
