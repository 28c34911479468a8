/** A project without entities of its own. */
@AuthConfig(adapter = "SiteAuth", dialects = "h2")
package site;

import dev.authadapter.annotation.AuthConfig;
