/// What a signer gives for one signature: kept for the call alone, and nowhere else.
public enum SigningSecret: Sendable {
    /// What unlocks their key.
    case passphrase(Passphrase)
    /// The one-time code that their application shows (TOTP).
    case totp(Passphrase)
}
