/** What the product promises never to do, held against sequences of deeds and host events at random. */
package org.okrtree.application.nevers;
