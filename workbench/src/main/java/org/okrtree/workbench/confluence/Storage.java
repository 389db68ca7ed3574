package org.okrtree.workbench.confluence;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Confluence's storage format: XHTML with elements of its own for macros and links. */
final class Storage {
    static final String AC = "urn:ac";
    static final String RI = "urn:ri";

    private static final Map<String, Integer> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", 160),
            Map.entry("sect", 167),
            Map.entry("laquo", 171),
            Map.entry("raquo", 187),
            Map.entry("plusmn", 177),
            Map.entry("middot", 183),
            Map.entry("times", 215),
            Map.entry("auml", 228),
            Map.entry("ouml", 246),
            Map.entry("uuml", 252),
            Map.entry("szlig", 223),
            Map.entry("eacute", 233),
            Map.entry("egrave", 232),
            Map.entry("ndash", 8211),
            Map.entry("mdash", 8212),
            Map.entry("lsquo", 8216),
            Map.entry("rsquo", 8217),
            Map.entry("ldquo", 8220),
            Map.entry("rdquo", 8221),
            Map.entry("bull", 8226),
            Map.entry("hellip", 8230),
            Map.entry("euro", 8364),
            Map.entry("larr", 8592),
            Map.entry("uarr", 8593),
            Map.entry("rarr", 8594),
            Map.entry("darr", 8595),
            Map.entry("minus", 8722),
            Map.entry("ne", 8800),
            Map.entry("le", 8804),
            Map.entry("ge", 8805));

    private Storage() {}

    /** A text that is not well-formed; the message says where. */
    static final class NotWellFormed extends Exception {
        private static final long serialVersionUID = 1;

        NotWellFormed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The element around the whole text. */
    static Element parse(String text) throws NotWellFormed {
        StringBuilder document = new StringBuilder("<!DOCTYPE page [");
        ENTITIES.forEach((name, code) -> document.append("<!ENTITY ")
                .append(name)
                .append(" \"&#")
                .append(code)
                .append(";\">"));
        document.append("]><page xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">")
                .append(text)
                .append("</page>");
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(document.toString())))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new NotWellFormed(String.valueOf(e.getMessage()), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(true);
        factory.setCoalescing(true);
        factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    /** Whether it is this element of Confluence's own. */
    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The first thing of this kind that is pointed to inside of an element. */
    static Optional<Element> within(Element parent, String resource) {
        return Optional.ofNullable(
                (Element) parent.getElementsByTagNameNS(RI, resource).item(0));
    }
}
