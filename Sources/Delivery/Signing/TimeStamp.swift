internal import COpenSSL

/// The time stamp of an authority (RFC 3161) on a signature.
struct TimeStamp {
    /// When it was given, in seconds since 1970.
    let seconds: Int64

    /// Reads one; nil for what is none, or the stamp of something else.
    init?(_ token: [UInt8], of signature: [UInt8]) {
        guard let message = Self.message(token) else { return nil }
        defer { PKCS7_free(message) }
        guard let stamp = PKCS7_to_TS_TST_INFO(message) else {
            ERR_clear_error()
            return nil
        }
        defer { TS_TST_INFO_free(stamp) }
        guard let imprint = TS_TST_INFO_get_msg_imprint(stamp), let digest = TS_MSG_IMPRINT_get_msg(imprint) else {
            return nil
        }
        let stamped = OpenSSLBytes.of(UnsafePointer(digest))
        guard stamped == OpenSSLBytes.digest(signature, length: stamped.count),
            let time = TS_TST_INFO_get_time(stamp), let seconds = Self.seconds(time)
        else { return nil }
        self.seconds = seconds
    }

    private static func message(_ token: [UInt8]) -> UnsafeMutablePointer<PKCS7>? {
        token.withUnsafeBufferPointer { bytes in
            var start = bytes.baseAddress
            let message = d2i_PKCS7(nil, &start, token.count)
            ERR_clear_error()
            return message
        }
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>) -> Int64? {
        guard let epoch = ASN1_TIME_set(nil, 0) else { return nil }
        defer { ASN1_STRING_free(epoch) }
        var days: Int32 = 0
        var rest: Int32 = 0
        guard ASN1_TIME_diff(&days, &rest, epoch, time) == 1 else { return nil }
        return Int64(days) * 86_400 + Int64(rest)
    }
}
