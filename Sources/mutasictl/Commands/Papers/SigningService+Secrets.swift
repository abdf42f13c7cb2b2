import ArgumentParser
import Delivery

/// What only the signer knows: it is asked for, given to one call, and kept nowhere.
extension SigningService {
    /// By what the service knows the signer.
    ///
    /// - Throws: ``Refusal`` when nothing is on record and nothing was given.
    static func identity(mail: String?, asksNIK: Bool, recorded: @autoclosure () throws -> String?) throws
        -> SigningIdentity
    {
        if asksNIK {
            return try SigningIdentity(nik: String(decoding: try SecretPrompt.ask(.nikPrompt), as: UTF8.self))
        }
        guard let address = try mail ?? recorded() else { throw Refusal(.dataRefused, .signerUnknown) }
        return try SigningIdentity(mail: address)
    }

    /// The passphrase of the signer's key.
    static func passphrase() throws -> SigningSecret {
        let passphrase = Passphrase(try SecretPrompt.ask(.passphrasePrompt))
        guard !passphrase.isEmpty else { throw ValidationError(Phrase.passphraseMissing.text) }
        return .passphrase(passphrase)
    }

    /// A one-time code, for which the service is asked first.
    ///
    /// - Throws: ``Refusal`` when the service gives none.
    static func code(_ signer: any ElectronicSigner, for identity: SigningIdentity) throws -> SigningSecret {
        if case .refused(let words) = signer.requestCode(for: identity) {
            throw Refusal(.dataRefused, .codeRefused(words))
        }
        return try typedCode()
    }

    /// A one-time code that the operator has already.
    static func typedCode() throws -> SigningSecret {
        let code = Passphrase(try SecretPrompt.ask(.codePrompt))
        guard !code.isEmpty else { throw ValidationError(Phrase.codeMissing.text) }
        return .totp(code)
    }
}
