package soundpractice.documents.form;

import java.util.List;

/// Questions under one heading.
///
/// @param code its short name, such as PS; may be empty
/// @param title its heading
/// @param intro what stands under the heading; may be empty
/// @param fields its questions, in order
public record FormSection(String code, String title, String intro, List<FormField> fields) {
    public FormSection {
        fields = List.copyOf(fields);
    }
}
