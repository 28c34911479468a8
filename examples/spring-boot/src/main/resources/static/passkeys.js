// Passkeys, as Spring Security's WebAuthn filters speak of them. Binary values travel as base64url.

const csrf = document.querySelector('meta[name=csrf]').content;
const csrfHeader = document.querySelector('meta[name=csrf-header]').content;

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [csrfHeader]: csrf },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return response.json();
}

const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
const toText = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const withIds = list => (list ?? []).map(credential => ({ ...credential, id: toBytes(credential.id) }));

async function create() {
  const options = await post('/webauthn/register/options');
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: withIds(options.excludeCredentials),
    },
  });
  await post('/webauthn/register', {
    publicKey: {
      label: navigator.userAgentData?.platform ?? navigator.platform ?? 'Passkey',
      credential: {
        id: credential.id,
        rawId: toText(credential.rawId),
        type: credential.type,
        authenticatorAttachment: credential.authenticatorAttachment,
        clientExtensionResults: credential.getClientExtensionResults(),
        response: {
          attestationObject: toText(credential.response.attestationObject),
          clientDataJSON: toText(credential.response.clientDataJSON),
          transports: credential.response.getTransports?.() ?? [],
        },
      },
    },
  });
  location.reload();
}

async function use() {
  const options = await post('/webauthn/authenticate/options');
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      allowCredentials: withIds(options.allowCredentials),
    },
  });
  const { response } = credential;
  await post('/login/webauthn', {
    id: credential.id,
    rawId: toText(credential.rawId),
    credType: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      authenticatorData: toText(response.authenticatorData),
      clientDataJSON: toText(response.clientDataJSON),
      signature: toText(response.signature),
      userHandle: response.userHandle ? toText(response.userHandle) : undefined,
    },
  });
  location.href = '/account';
}

function on(id, action, failure) {
  document.getElementById(id)?.addEventListener('click', async () => {
    const problem = document.getElementById('problem');
    problem.hidden = true;
    try {
      await action();
    } catch (e) {
      console.warn(e);
      problem.textContent = failure;
      problem.hidden = false;
    }
  });
}

on('add-passkey', create, 'The passkey was not made. Try again, or use another device.');
on('passkey', use, 'No passkey was accepted. Sign in by a link, and add one in your account.');
