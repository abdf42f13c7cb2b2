internal import Postgres
internal import Transfers

/// The statements on electronic signatures.
enum SignatureSQL {
    /// No row comes back when a signature is under way; the index has waited for one asked for meanwhile.
    static func request(_ paper: PaperID, by signer: PersonID, _ provider: SigningProvider) -> SQL {
        """
        insert into mutasi.document_signature (document_id, signer, provider)
        values (\(paper.number), \(signer), \(provider.rawValue))
        on conflict (document_id) where state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED') do nothing
        returning id
        """
    }

    /// No row comes back when a signature or a seal is under way.
    static func requestSeal(_ paper: PaperID, _ provider: SigningProvider) -> SQL {
        """
        insert into mutasi.document_signature (document_id, kind, provider)
        values (\(paper.number), 'SEGEL', \(provider.rawValue))
        on conflict (document_id) where state in ('REQUESTED', 'UNKNOWN', 'SIGNED', 'VERIFIED') do nothing
        returning id
        """
    }

    /// The package that was decided after its decree was set; none for other papers.
    static func decisionAfter(_ paper: PaperID) -> SQL {
        """
        select e.package_id from mutasi.document d join mutasi.package_event e on e.package_id = d.subject_id
        where d.id = \(paper.number) and d.subject_kind = 'PACKAGE' and d.name = 'SK' and e.name = 'DECIDED'
            and e.at > d.rendered_at
        limit 1
        """
    }

    static func newest(of paper: PaperID) -> SQL {
        """
        select s.id, s.document_id, s.provider, s.state, s.form,
            concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), s.explanation, s.requested_at,
            s.settled_at, s.verified_at, s.kind, s.certificate_name, s.certificate_sha256, s.level, s.stamped_at
        from mutasi.document_signature s left join mutasi.person e on e.id = s.signer
        where s.document_id = \(paper.number)
        order by s.id desc limit 1
        """
    }

    /// A refusal signed nothing, and says nothing of what was signed before.
    static func lastOfDecree(_ package: PackageID) -> SQL {
        """
        select s.state from mutasi.document_signature s join mutasi.document d on d.id = s.document_id
        where d.subject_kind = 'PACKAGE' and d.subject_id = \(package.number) and d.name = 'SK' and s.state <> 'REFUSED'
        order by s.id desc limit 1
        """
    }

    /// Who made the signature of a package's decree that was verified last.
    static func signatory(_ package: PackageID) -> SQL {
        """
        select s.signer from mutasi.document_signature s join mutasi.document d on d.id = s.document_id
        where d.subject_kind = 'PACKAGE' and d.subject_id = \(package.number) and d.name = 'SK' and s.state = 'VERIFIED'
        order by s.id desc limit 1
        """
    }

    static func requester(of id: Int64) -> SQL {
        "select requested_by from mutasi.document_signature where id = \(id)"
    }

    static func lock(_ id: Int64) -> SQL {
        "select state from mutasi.document_signature where id = \(id) for update"
    }

    static func signed(_ id: Int64) -> SQL {
        "select signed from mutasi.document_signature where id = \(id)"
    }

    static func settle(
        _ id: Int64,
        _ state: SignatureState,
        form: SignatureForm?,
        signed: Bytes?,
        _ explanation: String?,
        _ certificate: SigningCertificate?
    ) -> SQL {
        """
        update mutasi.document_signature
        set state = \(state.rawValue), form = coalesce(form, \(form?.rawValue)), signed = coalesce(signed, \(signed)),
            certificate_name = coalesce(\(certificate?.name), certificate_name),
            certificate_sha256 = coalesce(\(certificate?.fingerprint), certificate_sha256),
            level = coalesce(\(certificate?.level), level),
            stamped_at = coalesce(\(certificate?.stampedAt), stamped_at),
            explanation = \(explanation), settled_at = mutasi.civil_now(),
            verified_at = case when \(state.rawValue) = 'VERIFIED' then mutasi.civil_now() end
        where id = \(id)
        """
    }
}
