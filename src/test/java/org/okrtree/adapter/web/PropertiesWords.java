package org.okrtree.adapter.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of our own two files, as a host says them; stricter than a host, it has no word for a key that is not there. */
public final class PropertiesWords implements I18nResolver {

    static final Properties ENGLISH = read("/i18n/okr.properties");
    static final Properties CHINESE = read("/i18n/okr_zh_CN.properties");

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(Locale.ENGLISH, key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String sentence = (locale.getLanguage().equals("zh") ? CHINESE : ENGLISH).getProperty(key);
        if (sentence == null) {
            throw new AssertionError("no word for " + key);
        }
        return new MessageFormat(sentence, locale).format(arguments);
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = PropertiesWords.class.getResourceAsStream(file)) {
            words.load(in);
        } catch (IOException inOurOwnJar) {
            throw new UncheckedIOException(inOurOwnJar);
        }
        return words;
    }
}
