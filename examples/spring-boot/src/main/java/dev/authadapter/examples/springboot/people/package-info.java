/** Who can sign in, and what is kept of them: the entities that the adapter is generated for. May import nothing of the other packages. */
package dev.authadapter.examples.springboot.people;
