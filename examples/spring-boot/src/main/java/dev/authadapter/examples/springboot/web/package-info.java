/** The pages. May import {@code people}, {@code security} and {@code mail}. */
package dev.authadapter.examples.springboot.web;
