package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading a descriptor. */
final class Xml {
    private Xml() {}

    static Element read(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (SAXException e) {
            throw new PluginRefusedException("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(Element parent) {
        // from one to the next: a list of nodes remembers where it was, and two readers at once break that
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static String text(Element parent, String child) {
        return child(parent, child).map(Xml::text).orElse("");
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The value of an attribute, or of {@code otherwise} when it is absent or empty. */
    static String attribute(Element element, String name, String otherwise) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? otherwise : value;
    }

    /** The {@code <param>} elements: name to value. */
    static Map<String, String> params(Element parent) {
        Map<String, String> params = new HashMap<>();
        for (Element param : children(parent, "param")) {
            params.put(param.getAttribute("name"), attribute(param, "value", text(param)));
        }
        return params;
    }
}
