import ArgumentParser
import Configuration
import Delivery
import TransferStore

/// The signing service that the environment names.
enum SigningService {
    /// BSrE where it is set, else a key of the agency's own.
    ///
    /// - Throws: ``Refusal`` when neither is set, or a setting is not valid.
    static func configured(
        _ environment: ConfigReader = ConfigReader(provider: EnvironmentVariablesProvider())
    ) throws -> (signer: any ElectronicSigner, provider: SigningProvider) {
        let mutasi = environment.scoped(to: "mutasi")
        do throws(DeliveryError) {
            if let url = mutasi.string(forKey: "bsre.url") {
                let server = try BSrEServer(
                    url,
                    user: mutasi.string(forKey: "bsre.user") ?? "",
                    password: mutasi.string(forKey: "bsre.password", isSecret: true) ?? "",
                    caFile: mutasi.string(forKey: "bsre.ca"),
                    totalTimeout: .seconds(mutasi.int(forKey: "bsre.timeout") ?? 120)
                )
                return (BSrESigner(server, subscriber: mutasi.string(forKey: "bsre.subscriber")), .bsre)
            }
            if let key = mutasi.string(forKey: "signing.key"), let own = mutasi.string(forKey: "signing.certificate") {
                return (try LocalSigner(keyFile: key, certificateFile: own), .local)
            }
        } catch {
            throw Refusal(.configuration, Phrase(error.sentence(in: .indonesian), error.sentence(in: .english)))
        }
        throw Refusal(.configuration, .signerMissing)
    }

    /// Says what an outcome means for whoever waits for the signed paper.
    static func conclude(_ signature: StoredSignature) throws {
        switch signature.state {
        case .verified: break
        case .requested, .unknown, .signed:
            StandardStream.error.say(.signatureUncertain)
            throw ExitCode(ExitStatus.tryAgain.rawValue)
        case .invalid, .refused:
            StandardStream.error.say(.signatureNotValid)
            throw ExitCode(ExitStatus.dataRefused.rawValue)
        }
    }
}
