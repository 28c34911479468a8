/** An OpenID provider that runs inside the example, in the place of one on the Internet. Knows nothing of the other packages, nor they of it. */
package dev.authadapter.examples.springboot.provider;
