[SohoFlow]
title=SohoFlow
description=Flow records (NetFlow) that a router sends to the SohoFlow collector
ports=2055/udp
