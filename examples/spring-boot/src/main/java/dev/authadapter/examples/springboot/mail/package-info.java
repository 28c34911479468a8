/** Sends magic links, and catches them: the SMTP server runs inside the example, and its inbox is a page. */
package dev.authadapter.examples.springboot.mail;
