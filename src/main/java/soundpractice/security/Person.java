package soundpractice.security;

/// Whose laptop this is.
///
/// @param name as colleagues write it; every change they make carries it
/// @param role what they are in the team
/// @param organisation whom they work for
public record Person(String name, Role role, String organisation) {

    public Person {
        name = name.strip();
        organisation = organisation.strip();
        if (name.isEmpty() || organisation.isEmpty()) {
            throw new IllegalArgumentException("a person has a name and an organisation");
        }
    }
}
