package soundpractice.documents.render;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import soundpractice.kernel.Problem;

/// Looks at a template that somebody edited before the report engine sees it. A template may lay out and word a page; it may not bring its own
/// classes, ask a database, or reach outside. What its expressions may call is limited besides, in `jasperreports.properties`.
final class TemplateCheck {
    private static final Set<String> ELEMENTS = Set.of("query", "querystring", "import", "scriptlet", "template");
    private static final Set<String> ATTRIBUTES = Set.of("scriptletclass", "customizerclass", "formatfactoryclass", "language", "resourcebundle");

    private TemplateCheck() {}

    /// What is forbidden in it, if anything is.
    static Optional<Problem> examine(String name, byte[] jrxml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(jrxml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    return Optional.of(forbidden(name, "DOCTYPE", reader));
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    var found = inElement(reader);
                    if (found.isPresent()) {
                        return Optional.of(forbidden(name, found.get(), reader));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(Problem.of("documents.template.not-xml", name, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
        }
    }

    private static Optional<String> inElement(XMLStreamReader reader) {
        var element = reader.getLocalName();
        if (ELEMENTS.contains(element.toLowerCase(Locale.ROOT))) {
            return Optional.of(element);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = reader.getAttributeLocalName(i);
            boolean plainJava = attribute.equals("language") && reader.getAttributeValue(i).equals("java");
            if (ATTRIBUTES.contains(attribute.toLowerCase(Locale.ROOT)) && !plainJava) {
                return Optional.of(attribute);
            }
        }
        if (element.equals("property") || element.equals("propertyExpression")) {
            var property = reader.getAttributeValue(null, "name");
            if (property == null || !List.of(StructureTagger.TAG, "com.jaspersoft.studio.").stream().anyMatch(property::startsWith)) {
                return Optional.of(element + " " + property);
            }
        }
        return Optional.empty();
    }

    private static Problem forbidden(String name, String what, XMLStreamReader reader) {
        return Problem.of("documents.template.forbidden", name, what, reader.getLocation().getLineNumber());
    }
}
