package yingshang.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, read element by element. Prefixes do not matter, entities and document types are refused, and
 * what the parser would gather in memory is bounded by {@link ShortTokens}.
 */
final class Xml implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new ShortTokens(in));
        String encoding = reader.getCharacterEncodingScheme() == null
                ? reader.getEncoding()
                : reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw FileException.damaged("encoding " + encoding); // no program writes another; ShortTokens counts bytes
        }
    }

    /** Goes on to the next begin or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that begins, by its name without prefix; null when it is not there. */
    String attribute(String name) {
        if (!reader.isStartElement()) {
            return null;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text within the element that just began, but that of elements left out; ends behind it. */
    String text(Set<String> leftOut) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        int skipped = 0;
        while (depth > end) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT ->
                    skipped += skipped > 0 || leftOut.contains(reader.getLocalName()) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> skipped -= skipped > 0 ? 1 : 0;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        append(text);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > Bounds.CELL_CHARACTERS) {
            throw FileException.tooMuch("cell", Bounds.CELL_CHARACTERS);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int step() throws XMLStreamException {
        int event;
        try {
            event = reader.next();
        } catch (NoSuchElementException cutOff) {
            throw new XMLStreamException("cut off", cutOff);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw FileException.damaged("document type or entity");
            default -> {}
        }
        if (depth > Bounds.DEPTH) {
            throw FileException.tooMuch("depth", Bounds.DEPTH);
        }
        return event;
    }
}
